import type { Oddity } from '../../../core/instrument/index.js';
import {
  BY_CODE,
  COMMON_ANSWERS,
  FILTER,
  KEPT,
  LIMIT,
  ONE_CODE,
  OWN_ORDER,
  WEEKLY,
} from './decisions.js';

/** Headings, introduction, and what runs through several parts of the questionnaire. */
export const WHOLE: readonly Oddity[] = [
  {
    kind: 'typography',
    where: 'common',
    printed: 'ENQUETE SUR LES USAGES DES ENT',
    what: {
      fr: "Capitale sans accent circonflexe ; le sigle ENT n'est développé nulle part dans l'annexe.",
      en: 'A capital without its circumflex; the abbreviation ENT is spelt out nowhere in the annex.',
    },
    decision: {
      fr: "Le titre de l'instrument est en minuscules accentuées ; l'anglais explique le sigle.",
      en: 'The title of the instrument is in accented lower case; the English explains the abbreviation.',
    },
  },
  {
    kind: 'extraction',
    where: 'common',
    printed: 'questionnaire ci-après',
    what: {
      fr: "L'annexe a été remise en page : elle ne donne ni code de question, ni condition d'affichage, ni mention de réponse obligatoire, alors que le rapport (3.1) parle de filtres.",
      en: 'The annex was laid out anew: it gives no question code, no display condition and no mark of a mandatory answer, though the report (3.1) speaks of filters.',
    },
    decision: {
      fr: "Les codes sont les numéros imprimés ; les filtres sont inférés, avec leur raison, et les autres lectures ont un nom ; rien n'est tenu pour obligatoire.",
      en: 'The codes are the printed numbers; filters are inferred, with their reason, and the other readings have a name; nothing is taken as mandatory.',
    },
  },
  {
    kind: 'wording',
    where: 'common',
    printed: 'Vos réponses sont anonymes.',
    what: {
      fr: "Collège, sexe, âge, discipline et fonction, demandés ensemble, suffisent à reconnaître un adulte : l'anonymat promis n'est que celui des noms.",
      en: 'School, sex, age, subject and post, asked together, are enough to recognise an adult: the anonymity promised is only that of names.',
    },
    decision: KEPT,
  },
  {
    kind: 'order',
    where: 'teacherProfile',
    printed: 'Questionnaire Enseignant',
    what: {
      fr: 'Les sections se suivent — enseignants, administration, éducation, élèves, parents — dans un autre ordre que les réponses de Q4 (élève, enseignant, parent, éducation, administration).',
      en: 'The sections follow one another — teachers, administration, education, pupils, parents — in another order than the answers of Q4 (pupil, teacher, parent, education, administration).',
    },
    decision: {
      fr: 'Les sections gardent leur ordre, Q4 le sien.',
      en: 'The sections keep their order, Q4 its own.',
    },
  },
  {
    kind: 'order',
    where: 'teacherPractice',
    printed: '[Enseignant usages professionnels]',
    what: {
      fr: "Seule la section des enseignants a des intertitres entre crochets, en style télégraphique, et ses quatre premières questions (Q5 à Q8) n'en ont pas.",
      en: 'Only the section for teachers has sub-headings in brackets, in telegraphic style, and its first four questions (Q5 to Q8) have none.',
    },
    decision: {
      fr: 'Chaque intertitre fait un groupe ; Q5 à Q8 prennent le titre de la section.',
      en: 'Each sub-heading makes a group; Q5 to Q8 take the heading of the section.',
    },
  },
  {
    kind: 'wording',
    where: 'teacherEnt',
    printed: '[Enseignant usages ENT]',
    what: {
      fr: "La partie contient Q31 à Q36, sur les ressources des éditeurs, des collègues et de soi-même, dont aucune ne parle de l'ENT.",
      en: "The part contains Q31 to Q36, on resources from publishers, from colleagues and of one's own, none of which speaks of the ENT.",
    },
    decision: {
      fr: "Q31, Q33 et Q35 restent dans la partie et en prennent le filtre ; leurs tables ne parlent pas de l'usage de l'ENT.",
      en: 'Q31, Q33 and Q35 stay in the part and take its filter; their tables do not speak of the use of the ENT.',
    },
  },
  {
    kind: 'typography',
    where: 'admin',
    printed: 'Questionnaire personnel administratif',
    what: {
      fr: 'Minuscule à « personnel », que le titre suivant écrit « Personnel » ; « Enseignant » est au singulier quand « Elèves » et « Parents » sont au pluriel.',
      en: 'Lower case for « personnel », which the next heading prints « Personnel »; « Enseignant » is singular while « Elèves » and « Parents » are plural.',
    },
    decision: KEPT,
  },
  {
    kind: 'wording',
    where: 'education',
    printed: "Questionnaire Personnel d'éducation",
    what: {
      fr: "Le titre perd « ou d'orientation », qu'ont Q4 et, par les conseillers d'orientation, Q71.",
      en: "The heading drops « ou d'orientation » (guidance), which Q4 has and which the guidance counsellors of Q71 need.",
    },
    decision: {
      fr: "Titre gardé ; la section est posée à qui a répondu « personnel d'éducation ou d'orientation » à Q4.",
      en: 'Heading kept; the section is asked of those who answered “education or guidance staff” to Q4.',
    },
  },
  {
    kind: 'typography',
    where: 'pupil',
    printed: 'Questionnaire Elèves',
    what: { fr: 'É initial sans accent.', en: 'Initial É without its accent.' },
    decision: KEPT,
  },
  {
    kind: 'wording',
    where: 'pupil',
    printed: 'Choisissez toutes les réponses qui conviennent',
    what: {
      fr: "L'introduction, Q1 à Q4 et toutes les consignes vouvoient des élèves que les titres de leur section tutoient.",
      en: 'The introduction, Q1 to Q4 and all the instructions say vous to pupils to whom the titles of their section say tu.',
    },
    decision: {
      fr: 'Les consignes ne sont pas reprises : le type de la question en tient lieu.',
      en: 'Instructions are not taken over: the kind of the question stands for them.',
    },
  },
  {
    kind: 'extraction',
    where: 'parent',
    printed: 'Questionnaire Parents',
    what: {
      fr: "Le titre suit Q93 sans ligne blanche, après un saut de page, là où l'on attend la consigne de Q93.",
      en: 'The heading follows Q93 without a blank line, after a page break, where the instruction of Q93 is expected.',
    },
    decision: {
      fr: 'Lu comme le titre de la section qui commence à Q94.',
      en: 'Read as the heading of the section that begins at Q94.',
    },
  },
  {
    kind: 'options',
    where: 'Q5',
    printed: 'autre :',
    what: {
      fr: 'Une même réponse a six formes : « autre : » (le plus souvent), « autre  : » (Q26), « autre: » (Q60), « Autre: » (Q62), « autre » (Q57, Q83 : voir là) et « Autre » (Q3).',
      en: 'One answer has six forms: « autre : » (mostly), « autre  : » (Q26), « autre: » (Q60), « Autre: » (Q62), « autre » (Q57, Q83: see there) and « Autre » (Q3).',
    },
    decision: {
      fr: 'Avec un deux-points, codé « other » avec un texte ; sans, réponse ordinaire sans texte, sauf Q3, qui doit porter un nom de collège. Un texte sans le code, ou avec un autre, est « à classer ».',
      en: 'With a colon, coded “other” with a text; without, a plain answer without a text, except Q3, which must carry the name of a school. A text without the code, or with another one, is “to classify”.',
    },
  },
  {
    kind: 'options',
    where: 'Q5',
    printed: 'Choisissez toutes les réponses qui conviennent :',
    what: {
      fr: 'De toutes les listes à choix multiple, seules Q9 et Q10 offrent une réponse « aucun usage », et Q43 un « je ne sais pas » : ailleurs, ne rien cocher et ne pas répondre se confondent.',
      en: 'Of all the multiple choices, only Q9 and Q10 offer an answer for no use, and Q43 one for not knowing: elsewhere ticking nothing and not answering look the same.',
    },
    decision: {
      fr: "Une liste sans case cochée a sa propre ligne, sur la base de ceux qui l'ont vue ; elle n'est jamais lue comme « aucun ».",
      en: 'A list without a ticked box has a row of its own, on the base of those who saw it; it is never read as “none”.',
    },
  },
  {
    kind: 'wording',
    where: 'Q6',
    printed: 'Vous êtes :',
    what: {
      fr: "Des titres reviennent mot pour mot, souvent devant d'autres réponses : Q6, 51, 71 ; Q11, 57, 73 ; Q13, 96 ; Q15, 77, 97 ; Q17, 64 ; Q32, 34 ; Q50, 70 ; Q52, 72 ; Q61, 74 ; Q63, 76 ; Q65, 79 ; Q67, 81 ; Q82, 102.",
      en: 'Titles come back word for word, often before other answers: Q6, 51, 71; Q11, 57, 73; Q13, 96; Q15, 77, 97; Q17, 64; Q32, 34; Q50, 70; Q52, 72; Q61, 74; Q63, 76; Q65, 79; Q67, 81; Q82, 102.',
    },
    decision: BY_CODE,
  },
  {
    kind: 'wording',
    where: 'Q7',
    printed: 'Quelle est votre ancienneté dans cet établissement ?',
    what: {
      fr: "Des titres parallèles varient sans changer de sens : « dans l'établissement » (Q52, 72) ; « fournie par l'ENT », « de l'ENT », « proposé par l'ENT » (Q18, 20, 21) ; « avec les élèves », « avec des enseignants » (Q40, 41) ; la tournure de Q66 et Q80 ; l'ENT à la fin en Q92 et Q101 ; « sur l'ENT de votre établissement » (Q50, 70), « sur l'ENT » (Q82, 93, 102).",
      en: "Parallel titles vary without a change of meaning: « dans l'établissement » (Q52, 72); « fournie par l'ENT », « de l'ENT », « proposé par l'ENT » (Q18, 20, 21); « avec les élèves », « avec des enseignants » (Q40, 41); the turn of Q66 and Q80; the ENT at the end in Q92 and Q101; « sur l'ENT de votre établissement » (Q50, 70), « sur l'ENT » (Q82, 93, 102).",
    },
    decision: KEPT,
  },
  {
    kind: 'wording',
    where: 'Q7',
    printed: 'moins de 1 an',
    what: {
      fr: "Des réponses parallèles varient de même : « moins d'un an » (Q52) ; livret « de compétences » ou « personnel de compétences » (Q10, 42) ; espace « de stockage » ou « de dépôt » (Q16, 29) ; « Dossier de signets », « Dossier de signets Internet » (Q41, 40) ; « bornes d'accès », « borne de consultation » (Q60, 87) ; documents « pour » ou « au » personnel administratif (Q65, 79) ; « Liens externes sur Internet », « liens sur Internet » (Q66 et 80, 99) ; « Messagerie interne », « Messagerie » (Q66 et 80, Q45, 67, 81, 92, 101) ; « mis à disposition », « mis à ma disposition » (Q14, 38).",
      en: "Parallel answers vary likewise: « moins d'un an » (Q52); livret « de compétences » or « personnel de compétences » (Q10, 42); espace « de stockage » or « de dépôt » (Q16, 29); « Dossier de signets », « Dossier de signets Internet » (Q41, 40); « bornes d'accès », « borne de consultation » (Q60, 87); documents « pour » or « au » personnel administratif (Q65, 79); « Liens externes sur Internet », « liens sur Internet » (Q66 and 80, 99); « Messagerie interne », « Messagerie » (Q66 and 80, Q45, 67, 81, 92, 101); « mis à disposition », « mis à ma disposition » (Q14, 38).",
    },
    decision: ONE_CODE,
  },
  {
    kind: 'typography',
    where: 'Q8',
    printed: 'Responsable de laboratoire/cabinet',
    what: {
      fr: "Capitales initiales sans règle : des listes entières en ont (Q8, 14, 42…), d'autres non (Q5, 9, 65…), onze mêlent les deux (Q13, 18, 19, 21, 28, 57, 61, 73, 74, 84, 96) ; une même réponse change (« Je ne sais pas » en Q11, « je ne sais pas » en Q57 et Q73 ; « je ne connais pas » en Q19, « Je ne connais pas » en Q29 et Q38).",
      en: 'No rule for initial capitals: whole lists have them (Q8, 14, 42…), others do not (Q5, 9, 65…), eleven mix both (Q13, 18, 19, 21, 28, 57, 61, 73, 74, 84, 96); one answer changes (« Je ne sais pas » in Q11, « je ne sais pas » in Q57 and Q73; « je ne connais pas » in Q19, « Je ne connais pas » in Q29 and Q38).',
    },
    decision: KEPT,
  },
  {
    kind: 'wording',
    where: 'Q8',
    printed: "Référent numérique au niveau de l'établissement",
    what: {
      fr: "Une même fonction s'appelle « référent numérique » ici et « référent TICE » en Q47 et Q49.",
      en: 'One office is called « référent numérique » here and « référent TICE » in Q47 and Q49.',
    },
    decision: ONE_CODE,
  },
  {
    kind: 'typography',
    where: 'Q9',
    printed: '(devoirs, exercices...)',
    what: {
      fr: "Trois points presque partout, précédés d'une virgule en Q20, 65 et 79 (« exercices,... », « événements,... ») ; un seul caractère « … » en Q90 et Q91, deux points en Q30, « etc. » en Q26.",
      en: 'Three dots nearly everywhere, after a comma in Q20, 65 and 79 (« exercices,... », « événements,... »); the single character « … » in Q90 and Q91, two dots in Q30, « etc. » in Q26.',
    },
    decision: KEPT,
  },
  {
    kind: 'wording',
    where: 'Q10',
    printed: 'Vous utilisez les TIC',
    what: {
      fr: '« TIC » ici, « TICE » en Q8, 47, 49, 55 et 56, sans que les deux soient distingués.',
      en: '« TIC » here, « TICE » in Q8, 47, 49, 55 and 56, without any distinction between the two.',
    },
    decision: KEPT,
  },
  {
    kind: 'wording',
    where: 'Q13',
    printed: '(environ une fois par semaine)',
    what: {
      fr: "L'échelle d'usage a quatre libellés : « environ une fois par semaine » (Q13) ; « une fois par semaine au moins » (Q18, 61, 74, 84, 96) ; le même « avec les élèves » (Q21) ; « environ une fois par mois », « environ une fois par semaine » et « avec les élèves » (Q28, 37 : voir Q28). Le rapport (3.1) les décrit toutes par « au moins ».",
      en: 'The scale of use has four wordings: « environ une fois par semaine » (Q13); « une fois par semaine au moins » (Q18, 61, 74, 84, 96); the same « avec les élèves » (Q21); « environ une fois par mois », « environ une fois par semaine » and « avec les élèves » (Q28, 37: see Q28). The report (3.1) describes them all by “at least”.',
    },
    decision: WEEKLY,
  },
  {
    kind: 'options',
    where: 'Q13',
    printed: '(une fois par mois, voire moins)',
    what: {
      fr: "De « une fois par mois, voire moins » on passe à une fois par semaine : deux ou trois fois par mois n'ont pas de degré, ici comme dans toutes les échelles d'usage.",
      en: 'From “once a month or even less” one goes to once a week: two or three times a month have no step, here as in all the scales of use.',
    },
    decision: {
      fr: 'Échelle gardée comme ordinale ; ses degrés ne reçoivent aucune valeur numérique.',
      en: 'Kept as an ordinal scale; its steps are given no numeric value.',
    },
  },
  {
    kind: 'wording',
    where: 'Q13',
    printed: "Utilisez-vous l'ENT ?",
    what: {
      fr: "Le même objet change de nom d'une section à l'autre : « l'ENT » (Q13, 96), « l'ENT de votre établissement » (Q61, 74), « l'ENT du collège » (Q84), « l'ENT de l'établissement » (Q95).",
      en: "The same object changes its name from section to section: « l'ENT » (Q13, 96), « l'ENT de votre établissement » (Q61, 74), « l'ENT du collège » (Q84), « l'ENT de l'établissement » (Q95).",
    },
    decision: {
      fr: "Titres gardés ; les cinq questions d'usage sont mises en regard comme une seule.",
      en: 'Titles kept; the five questions on use are set side by side as one.',
    },
  },
  {
    kind: 'wording',
    where: 'Q14',
    printed: "Si vous ne l'utilisez pas, pourquoi ?",
    what: {
      fr: "La condition est dans le titre, comme en Q19, Q29 et Q38 (« Si non, »), Q49 (« Si vous avez suivi une formation ») et Q69 (« Si c'est le cas »).",
      en: 'The condition is in the title, as in Q19, Q29 and Q38 (“If not,”), Q49 (“If you have attended a course”) and Q69 (“If so”).',
    },
    decision: FILTER,
  },
  {
    kind: 'order',
    where: 'Q14',
    printed: "L'ENT ne me sert pas vraiment",
    what: {
      fr: "Les raisons du non-usage commencent ici par l'utilité ; en Q62, 75, 85 et 98 par le code d'accès.",
      en: 'The reasons for non-use begin here with usefulness; in Q62, 75, 85 and 98 with the access code.',
    },
    decision: OWN_ORDER,
  },
  {
    kind: 'options',
    where: 'Q14',
    printed: "Je n'ai pas de code d'accès ou je n'ai pas activé mon compte",
    what: {
      fr: "Deux faits en une réponse, l'un imputable à l'établissement et l'autre à la personne (aussi Q62, 75, 85, 98).",
      en: 'Two facts in one answer, one up to the school and the other to the person (also Q62, 75, 85, 98).',
    },
    decision: LIMIT,
  },
  {
    kind: 'options',
    where: 'Q14',
    printed: "J'utilise d'autres outils plus adaptés",
    what: {
      fr: "Aux enseignants seuls on ne demande pas lesquels, contrairement à Q63, Q76 et Q86 ; les parents (Q98) n'ont pas cette réponse.",
      en: 'Teachers alone are not asked which ones, unlike in Q63, Q76 and Q86; parents (Q98) do not have this answer.',
    },
    decision: COMMON_ANSWERS,
  },
  {
    kind: 'wording',
    where: 'Q14',
    printed: 'Je ne suis pas assez formé',
    what: {
      fr: 'Les textes sont au seul masculin (« formé », « opposé », « informé » dans le titre de Q47 ; les fonctions et métiers de Q4, 6, 8, 51 et 71), bien que Q1 demande le sexe et que 62,8 % des répondants soient des femmes.',
      en: 'Texts are in the masculine only (« formé », « opposé », « informé » in the title of Q47; the posts of Q4, 6, 8, 51 and 71), though Q1 asks the sex and 62.8% of the respondents are women.',
    },
    decision: KEPT,
  },
  {
    kind: 'extraction',
    where: 'Q15',
    printed: "15- Comment accédez-vous à l'ENT ?",
    what: {
      fr: "Une espace précède le numéro, comme en Q44, 77, 79 et 82 et devant quelques réponses : trace d'un changement de page.",
      en: 'A space stands before the number, as in Q44, 77, 79 and 82 and before some answers: the trace of a new page.',
    },
    decision: { fr: "L'espace est ôtée.", en: 'The space is removed.' },
  },
  {
    kind: 'kind',
    where: 'Q17',
    printed: 'Numérotez chaque case',
    what: {
      fr: 'Trois consignes pour un classement : « Numérotez » sans deux-points (Q17, 64), « Classez » (Q66, 80, 89, 100), aucune (Q78).',
      en: 'Three instructions for a ranking: « Numérotez » without a colon (Q17, 64), « Classez » (Q66, 80, 89, 100), none (Q78).',
    },
    decision: {
      fr: 'Sept classements ; Q17 et Q64 ont pu être enregistrés réponse par réponse, avec des ex æquo.',
      en: 'Seven rankings; Q17 and Q64 may have been stored item by item, with ties.',
    },
  },
  {
    kind: 'wording',
    where: 'Q17',
    printed: "dans l'ordre de vos préférences",
    what: {
      fr: 'Le titre demande une quantité (« principalement », « surtout » en Q89, « le plus » en Q66 et Q80), la consigne de ces quatre questions et de Q64 une préférence.',
      en: 'The title asks for an amount (« principalement », « surtout » in Q89, « le plus » in Q66 and Q80), the instruction of these four questions and of Q64 for a preference.',
    },
    decision: {
      fr: "Lu selon le titre : le rang 1 est le plus fréquent ; l'ambiguïté est consignée ici.",
      en: 'Read as the title says: rank 1 is the most frequent; the ambiguity is recorded here.',
    },
  },
  {
    kind: 'wording',
    where: 'Q17',
    printed: '• élève',
    what: {
      fr: 'Les partenaires sont au singulier et dans un ordre en Q17 et Q78, au pluriel et dans un autre en Q64 et Q89 (élèves, parents, enseignants).',
      en: 'Partners are singular and in one order in Q17 and Q78, plural and in another in Q64 and Q89 (pupils, parents, teachers).',
    },
    decision: OWN_ORDER,
  },
  {
    kind: 'wording',
    where: 'Q18',
    printed: 'non jamais',
    what: {
      fr: 'Virgule absente ; trois formes du même degré : « non jamais » (Q18, 21, 28, 61, 74, 84, 96), « Non jamais » (Q37) et « jamais » (Q13).',
      en: 'Comma missing; three forms of the same step: « non jamais » (Q18, 21, 28, 61, 74, 84, 96), « Non jamais » (Q37) and « jamais » (Q13).',
    },
    decision: ONE_CODE,
  },
  {
    kind: 'wording',
    where: 'Q21',
    printed: "Je l'utilise rarement avec les élèves",
    what: {
      fr: "« avec les élèves » est dans les réponses et non dans le titre (aussi Q28 et Q37) : qui s'en sert entre collègues seulement n'a pas de degré.",
      en: '« avec les élèves » (with pupils) is in the answers, not in the title (also Q28 and Q37): one who uses it with colleagues only has no step.',
    },
    decision: LIMIT,
  },
  {
    kind: 'wording',
    where: 'Q40',
    printed: 'Blog',
    what: {
      fr: 'Singulier ici et en Q41 (« Blog », « Forum »), pluriel en Q45, 66, 67, 80, 81, 92 et 101.',
      en: 'Singular here and in Q41 (« Blog », « Forum »), plural in Q45, 66, 67, 80, 81, 92 and 101.',
    },
    decision: ONE_CODE,
  },
  {
    kind: 'wording',
    where: 'Q42',
    printed: 'Emploi du temps',
    what: {
      fr: 'Un même service : « Emploi du temps » (Q42), « Emplois du temps » (Q45, 67, 81, 92, 101), « Emploi du temps ou agenda » (Q66, 80), « emploi du temps » (Q99).',
      en: 'One service: « Emploi du temps » (Q42), « Emplois du temps » (Q45, 67, 81, 92, 101), « Emploi du temps ou agenda » (Q66, 80), « emploi du temps » (Q99).',
    },
    decision: ONE_CODE,
  },
  {
    kind: 'wording',
    where: 'Q62',
    printed: "Pourquoi n'utilisez-vous jamais l'ENT ?",
    what: {
      fr: "« jamais » dans ce seul titre ; Q14, 75, 85 et 98 disent « pas », ce qui pourrait inclure l'usage rare.",
      en: '« jamais » (never) in this title only; Q14, 75, 85 and 98 say « pas » (not), which might include rare use.',
    },
    decision: {
      fr: "Les cinq questions sont posées à qui répond « jamais » à la question d'usage de sa section.",
      en: 'The five questions are asked of those who answer “never” to the question on use of their section.',
    },
  },
  {
    kind: 'wording',
    where: 'Q87',
    printed: 'avec un enseignant',
    what: {
      fr: 'Dans la section des élèves, « enseignant » (Q87, 89) et « professeur » (Q90, 91) alternent ; Q100 emploie les deux. Le nombre varie aussi : « mon professeur » (Q91), « mes professeurs » (Q90), « un professeur » (Q100).',
      en: 'In the section for pupils, « enseignant » (Q87, 89) and « professeur » (Q90, 91) alternate; Q100 has both. The number varies too: « mon professeur » (Q91), « mes professeurs » (Q90), « un professeur » (Q100).',
    },
    decision: {
      fr: "Gardé tel qu'imprimé ; l'anglais dit partout « teacher ».",
      en: 'Kept as printed; the English says “teacher” throughout.',
    },
  },
  {
    kind: 'extraction',
    where: 'Q98',
    printed: "vraiment 66 • L'ENT mis à disposition",
    what: {
      fr: "Le numéro de page 66 est resté au milieu des réponses : c'est le seul de l'annexe.",
      en: 'The page number 66 was left among the answers: the only one in the annex.',
    },
    decision: { fr: 'Ôté.', en: 'Removed.' },
  },
  {
    kind: 'wording',
    where: 'Q13',
    printed: "Je l'utilise rarement",
    what: {
      fr: 'Les réponses parlent à la première personne sous des titres en « vous » ou en « tu » (aussi Q14, 18, 19, 21, 22, 26, 28, 29, 37, 38, 46, 48, 61, 62, 74, 75, 84, 85, 96, 98).',
      en: 'Answers speak in the first person under titles that say « vous » or « tu » (also Q14, 18, 19, 21, 22, 26, 28, 29, 37, 38, 46, 48, 61, 62, 74, 75, 84, 85, 96, 98).',
    },
    decision: KEPT,
  },
];

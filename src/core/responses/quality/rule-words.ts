import type { Message } from '../../problems/index.js';
import type { RuleName } from './rules.js';

/** What a rule finds, in a few words, and what becomes of it and is to be done. */
export interface RuleWords {
  readonly title: Message;
  readonly advice: Message;
}

const KEPT: Message = {
  en: 'The values are kept, and counted for no answer of the question. Look in the export or the structure for why they are there.',
  fr: 'Ces valeurs sont gardées, et ne sont comptées dans aucune modalité. Cherchez dans l’export ou la structure pourquoi elles s’y trouvent.',
};

const CLEAN_TEXT: Message = {
  en: 'This library escapes them in all it writes. Elsewhere, open the file as text only, and never paste it into a page.',
  fr: 'Cette bibliothèque les neutralise dans tout ce qu’elle écrit. Ailleurs, n’ouvrez le fichier que comme texte, et ne le collez jamais dans une page.',
};

/** The words of each rule. */
export const RULE_WORDS: Readonly<Record<RuleName, RuleWords>> = {
  'unknown-code': {
    title: {
      en: 'codes that are no answer of the question',
      fr: 'codes qui ne sont pas une modalité de la question',
    },
    advice: KEPT,
  },
  'not-a-number': {
    title: { en: 'not a number', fr: 'valeurs qui ne sont pas des nombres' },
    advice: KEPT,
  },
  'number-outside-limits': {
    title: {
      en: 'numbers outside the limits of the question',
      fr: 'nombres hors des bornes de la question',
    },
    advice: KEPT,
  },
  'number-not-whole': {
    title: {
      en: 'numbers with decimals where whole ones are asked for',
      fr: 'nombres à virgule là où un entier est demandé',
    },
    advice: KEPT,
  },
  'no-such-date': {
    title: { en: 'no date of the calendar', fr: 'dates qui n’existent pas' },
    advice: KEPT,
  },
  'item-ranked-twice': {
    title: { en: 'items ranked twice', fr: 'items classés deux fois' },
    advice: {
      en: 'The better rank is counted, the other is kept aside.',
      fr: 'Le meilleur rang est compté, l’autre est mis de côté.',
    },
  },
  'answers-together': {
    title: {
      en: 'two answers of the derived variable hold together',
      fr: 'deux modalités de la variable dérivée valent ensemble',
    },
    advice: {
      en: 'Neither is counted. Make the conditions of the derived variable exclude one another.',
      fr: 'Aucune n’est comptée. Rendez exclusives les conditions de la variable dérivée.',
    },
  },
  'rank-beyond-last': {
    title: {
      en: 'ranks left empty push items beyond the last rank of the derived variable',
      fr: 'des rangs laissés vides poussent des items au-delà du dernier rang de la variable dérivée',
    },
    advice: {
      en: 'The whole ranking is counted for none. Look at it in the question that it comes from, or give the derived variable more ranks.',
      fr: 'Le classement entier n’est pas compté. Regardez-le dans la question dont il vient, ou donnez plus de rangs à la variable dérivée.',
    },
  },
  'unasked-answers': {
    title: {
      en: 'answers given although the filter hid the question',
      fr: 'réponses données alors que le filtre cachait la question',
    },
    advice: {
      en: 'They are left out of tables unless --include-unasked. Respondents who went back and changed an answer leave some; many of them speak of a wrong filter.',
      fr: 'Elles sont hors des tableaux, sauf --include-unasked. Un répondant qui revient changer une réponse en laisse ; un grand nombre fait douter du filtre.',
    },
  },
  'rank-gaps': {
    title: {
      en: 'ranks left empty before another',
      fr: 'rangs laissés vides avant un rang donné',
    },
    advice: {
      en: 'The ranks are kept as given; mean ranks of these items are too high.',
      fr: 'Les rangs sont gardés tels quels ; les rangs moyens de ces items sont trop élevés.',
    },
  },
  'exclusive-with-others': {
    title: {
      en: 'an item that excludes all others is ticked with others',
      fr: 'un item exclusif est coché avec d’autres',
    },
    advice: {
      en: 'All are counted. Decide which to believe, and derive a variable that says so.',
      fr: 'Tous sont comptés. Décidez lequel croire, et dérivez une variable qui le dise.',
    },
  },
  'too-many-ticked': {
    title: { en: 'too many answers chosen', fr: 'trop de réponses choisies' },
    advice: { en: 'All are counted.', fr: 'Toutes sont comptées.' },
  },
  'too-few-ticked': {
    title: { en: 'too few answers chosen', fr: 'trop peu de réponses choisies' },
    advice: { en: 'Those given are counted.', fr: 'Celles qui sont données sont comptées.' },
  },
  'text-without-other': {
    title: {
      en: 'a text for “other” although another answer was chosen',
      fr: 'un texte pour « autre » alors qu’une autre réponse est choisie',
    },
    advice: {
      en: 'The answer chosen is counted; the text is to be classified.',
      fr: 'La réponse choisie est comptée ; le texte est à classer.',
    },
  },
  'other-without-text': {
    title: { en: '“other” chosen without any text', fr: '« autre » choisi sans texte' },
    advice: {
      en: '“Other” is counted; nothing tells what it was.',
      fr: '« Autre » est compté ; rien ne dit ce que c’était.',
    },
  },
  'date-after-submission': {
    title: {
      en: 'dates after the day of submission',
      fr: 'dates postérieures au jour de l’envoi',
    },
    advice: {
      en: 'They are counted. Impossible where the question is about the past.',
      fr: 'Elles sont comptées. Impossibles si la question porte sur le passé.',
    },
  },
  'submission-before-start': {
    title: {
      en: 'questionnaires submitted before they were begun',
      fr: 'questionnaires envoyés avant d’être commencés',
    },
    advice: {
      en: 'A clock was wrong: do not use the times of these respondents.',
      fr: 'Une horloge était fausse : n’utilisez pas les durées de ces répondants.',
    },
  },
  'repeated-id': {
    title: {
      en: 'the same identifier several times',
      fr: 'le même identifiant plusieurs fois',
    },
    advice: {
      en: 'All are counted. Leave out one of the files if it repeats another.',
      fr: 'Tous sont comptés. Retirez un des fichiers s’il en répète un autre.',
    },
  },
  'same-participant': {
    title: {
      en: 'several questionnaires of one participant',
      fr: 'plusieurs questionnaires d’un même participant',
    },
    advice: {
      en: 'All are counted. Keep one of each, such as the last that was submitted.',
      fr: 'Tous sont comptés. Gardez-en un de chacun, par exemple le dernier envoyé.',
    },
  },
  'identical-answers': {
    title: {
      en: 'the same answers to the same questions',
      fr: 'les mêmes réponses aux mêmes questions',
    },
    advice: {
      en: 'All are counted. A form sent twice, a copied record, or chance in a short questionnaire of closed questions: compare their times before leaving any out.',
      fr: 'Tous sont comptés. Un envoi double, un enregistrement recopié, ou le hasard dans un questionnaire court et fermé : comparez leurs dates avant d’en retirer.',
    },
  },
  speeder: {
    title: { en: 'answered too fast', fr: 'réponses trop rapides' },
    advice: {
      en: 'They are counted. See whether the figures change without them before leaving them out.',
      fr: 'Elles sont comptées. Voyez si les chiffres changent sans elles avant de les écarter.',
    },
  },
  'straight-lining': {
    title: {
      en: 'the same answer in all rows of a grid',
      fr: 'la même réponse à toutes les lignes d’une grille',
    },
    advice: {
      en: 'They are counted. Doubtful where rows say opposite things, or together with a very short time.',
      fr: 'Elles sont comptées. Douteuses si les lignes se contredisent, ou si la durée est très courte.',
    },
  },
  'formula-text': {
    title: {
      en: 'texts that a spreadsheet takes for a formula',
      fr: 'textes qu’un tableur prend pour une formule',
    },
    advice: {
      en: 'This library writes them as text. In LimeSurvey export with “mask equations”, and import files into a spreadsheet as text.',
      fr: 'Cette bibliothèque les écrit comme du texte. Dans LimeSurvey, exportez en masquant les équations, et importez les fichiers dans un tableur comme texte.',
    },
  },
  'markup-text': {
    title: {
      en: 'texts with tags or entities of HTML',
      fr: 'textes contenant des balises ou des entités HTML',
    },
    advice: CLEAN_TEXT,
  },
  'spreadsheet-error': {
    title: {
      en: 'errors of a spreadsheet instead of an answer',
      fr: 'erreurs de tableur à la place d’une réponse',
    },
    advice: {
      en: 'The answer is lost in this file: it went through a spreadsheet. Export it from LimeSurvey again.',
      fr: 'La réponse est perdue dans ce fichier, passé par un tableur. Exportez-le de nouveau depuis LimeSurvey.',
    },
  },
  'garbled-text': {
    title: {
      en: 'letters read in the wrong encoding',
      fr: 'lettres lues dans le mauvais encodage',
    },
    advice: {
      en: 'Read the file again with --encoding, or export it again in UTF-8.',
      fr: 'Relisez le fichier avec --encoding, ou exportez-le de nouveau en UTF-8.',
    },
  },
  'hidden-characters': {
    title: {
      en: 'control characters, or some that turn the direction of text',
      fr: 'caractères de contrôle, ou qui retournent le sens du texte',
    },
    advice: {
      en: 'They are not written into pages nor on a terminal. Other programs may stop at them.',
      fr: 'Ils ne sont écrits ni dans les pages ni sur un terminal. D’autres programmes peuvent s’y arrêter.',
    },
  },
  'slider-at-start': {
    title: {
      en: 'sliders that may not have been touched',
      fr: 'curseurs qui n’ont peut-être pas été touchés',
    },
    advice: {
      en: 'They are counted. Give means with and without these answers; next time, let the slider start empty.',
      fr: 'Ces réponses sont comptées. Donnez les moyennes avec et sans elles ; la prochaine fois, faites partir le curseur à vide.',
    },
  },
  'drop-off': {
    title: { en: 'many left here', fr: 'beaucoup sont partis ici' },
    advice: {
      en: 'Those who stayed may differ from those who left: say so beside figures of later questions, and look at what this page asks.',
      fr: 'Ceux qui restent peuvent différer de ceux qui partent : dites-le près des chiffres des questions suivantes, et voyez ce que cette page demande.',
    },
  },
  'high-non-response': {
    title: { en: 'many left it blank', fr: 'beaucoup l’ont laissée sans réponse' },
    advice: {
      en: 'Percentages of those who answered leave them out: print the non-response beside, and see whether the question suited everybody whom it was asked of.',
      fr: 'Les pourcentages sur les répondants les excluent : imprimez la non-réponse à côté, et voyez si la question convenait à tous ceux à qui elle était posée.',
    },
  },
  'nearly-empty': {
    title: {
      en: 'answered hardly anything of what they reached',
      fr: 'n’ont presque rien répondu de ce qu’ils ont atteint',
    },
    advice: {
      en: 'They are in the bases of all that they reached, and make up much of its non-response. See whether the figures change without them.',
      fr: 'Ils sont dans les bases de tout ce qu’ils ont atteint, et font une bonne part de sa non-réponse. Voyez si les chiffres changent sans eux.',
    },
  },
};
